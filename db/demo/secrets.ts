import { linkLength, makeCode } from '../../surveys/code'
import { Random } from './random'

/** The demonstration's secrets are the same every time, so that a second start on the same data can print them
 *  again although only their hashes are stored. They open nothing but invented data. */

/** The first `n` personal links made for tests and for looking round: invitations of the open wave that nobody has
 *  used when the demonstration is loaded. At most 400. */
export function demoLinks(n: number): string[] {
  return links('links', Math.min(n, spareLinks))
}

export const spareLinks = 400

/** Links derived from a name: one for each invitation of a wave. */
export function links(name: string, n: number): string[] {
  const random = new Random(name)
  return Array.from({ length: n }, () => makeCode(random.bytes(linkLength)))
}

/** Everyone who signs in. The first of each role is printed when the demonstration starts. */
export const demoAccounts = [
  {
    role: 'administrator',
    name: 'Adaeze Whitlock',
    email: 'administrator@harbour-dale.example.org',
    password: 'slate-kettle-harbour-41',
    publicName: null,
  },
  {
    role: 'officer',
    name: 'Owen Tranter',
    email: 'officer@harbour-dale.example.org',
    password: 'copper-lantern-meadow-27',
    publicName: null,
  },
  {
    role: 'panel',
    name: 'Rubina Aziz',
    email: 'panel@harbour-dale.example.org',
    password: 'willow-teapot-ferry-63',
    publicName: 'Rubina, Spindle Green',
  },
  {
    role: 'panel',
    name: 'Clifton Powell',
    email: 'clifton@harbour-dale.example.org',
    password: 'amber-railway-thistle-58',
    publicName: 'Mr Powell',
  },
  {
    role: 'panel',
    name: 'Jean Stobbs',
    email: 'jean@harbour-dale.example.org',
    password: 'granite-biscuit-heron-19',
    publicName: 'Jean from the North East',
  },
  {
    role: 'panel',
    name: 'Marcin Dudek',
    email: 'marcin@harbour-dale.example.org',
    password: 'pebble-orchard-signal-72',
    publicName: 'A leaseholder',
  },
] as const

/** The key to the API, good for every scope. */
export const demoApiToken = 'demo-harbour-dale-7Qm2VxT9cLr4WzK8pN3sYd6BfJ5hGu'
