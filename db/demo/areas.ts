/** The demonstration landlord's areas: four regions, 22 local authorities, 100 neighbourhoods. Every name and code is
 *  invented, but for the codes of the nine English regions, which are the real ones. */

import { type Area, type AreaNode, numberAreas } from '../area.server'
import { landlord } from './landlord'

/** An area, with its number in the tree. */
export type DemoArea = Area

export type RegionCode = 'NE' | 'NW' | 'CE' | 'SO'

type Authority = { name: string; english: number; neighbourhoods: string }

const regions: { code: RegionCode; name: string; authorities: Authority[] }[] = [
  {
    code: 'NE',
    name: 'North East',
    authorities: [
      {
        name: 'Castlehaugh',
        english: 1,
        neighbourhoods: 'Staithes Bank, Bellhaugh, Cooper Field, Ropery Lane, Quayhead, Low Lonnen',
      },
      {
        name: 'Wearmarsh',
        english: 1,
        neighbourhoods: 'Lambsgarth, Colliers Row, Eden Vale, Pitwell, Glebe Rise',
      },
      {
        name: 'Tarnmouth',
        english: 1,
        neighbourhoods: 'Fishergate, Saltpan Hill, Beacon Green, Harbour Side',
      },
      {
        name: 'Derrowby',
        english: 1,
        neighbourhoods: 'Whinny Bank, Market Garth, Smithy Fold, Long Newgate',
      },
      { name: 'Blackfell', english: 1, neighbourhoods: 'Heather Bank, Drover Way, Quarry Houses, Moorside' },
      {
        name: 'Norhamstead',
        english: 1,
        neighbourhoods: 'Priory Walk, Coble Row, Links View, Shepherds Hill',
      },
    ],
  },
  {
    code: 'NW',
    name: 'North West',
    authorities: [
      {
        name: 'Kelderby',
        english: 2,
        neighbourhoods: 'Mill Brow, Tenter Field, Canal Side, Weavers Row, Spindle Green, Hollin Bank',
      },
      { name: 'Brathmoor', english: 2, neighbourhoods: 'Scar Side, Ellerthwaite, Copper Hill, Beckfoot' },
      {
        name: 'Merebank',
        english: 2,
        neighbourhoods: 'Saltmarsh Row, Dock Green, Ferry Houses, Sandhey, Windle Park',
      },
      { name: 'Rossfirth', english: 2, neighbourhoods: 'Haven Street, Gull Rise, Kirkside, Slate Row' },
      { name: 'Lunecaster', english: 2, neighbourhoods: 'Quernmoor Way, Abbey Fold, Aqueduct, Greyfield' },
      {
        name: 'Ashenworth',
        english: 2,
        neighbourhoods: 'Lark Clough, Bobbin Row, Higher Shaw, Tram Terrace, Moss Nook',
      },
    ],
  },
  {
    code: 'CE',
    name: 'Central',
    authorities: [
      {
        name: 'Aldercastle',
        english: 5,
        neighbourhoods: 'Foundry Cross, Elmdon Row, Nailers Green, Hollytree, Lockside',
      },
      {
        name: 'Trentholme',
        english: 4,
        neighbourhoods: 'Lacemakers, Wharf End, Sneyd Park, Goose Fair, Bluebell Rise',
      },
      { name: 'Marlstone', english: 5, neighbourhoods: 'Kiln Bank, Potters Field, Brindle Heath, Marl Hole' },
      { name: 'Wolderby', english: 3, neighbourhoods: 'Sheaf Street, Cutlers Hill, Barley Wold, Ings Side' },
      { name: 'Penkhurst', english: 5, neighbourhoods: 'Saddlers Walk, Chase View, Tannery, Old Forge' },
    ],
  },
  {
    code: 'SO',
    name: 'South',
    authorities: [
      {
        name: 'Lambrook',
        english: 7,
        neighbourhoods: 'Cutty Wharf, Angel Fields, Paradise Row, Elder Estate, Brickmakers, Tallow Street',
      },
      {
        name: 'Averley',
        english: 7,
        neighbourhoods: 'Railway Cottages, Orchard Court, Sorrel Park, Gasworks Lane, Plover Green',
      },
      {
        name: 'Hollingbourne Vale',
        english: 8,
        neighbourhoods: 'Hop Gardens, Downs View, Cherry Orchard, Oast Close',
      },
      { name: 'Medstoke', english: 6, neighbourhoods: 'Fen Row, Windmill Rise, Eel Pie Lane, Newmarsh' },
      {
        name: 'Wexbourne',
        english: 9,
        neighbourhoods: 'Chalk Pit, Combe Side, Shingle Bay, Lighthouse Road',
      },
    ],
  },
]

/** Every area in the order of the tree, so that an area's place in the list is one less than its id. */
export function demoAreas(): DemoArea[] {
  return numberAreas({
    kind: 'organisation',
    name: landlord.name,
    code: 'HD',
    children: regions.map(({ code, name, authorities }) => ({
      kind: 'region',
      name,
      code,
      children: authorities.map((authority, index) => authorityNode(authority, `${code}${index + 1}`)),
    })),
  })
}

function authorityNode({ name, english, neighbourhoods }: Authority, code: string): AreaNode {
  return {
    kind: 'local authority',
    name,
    code,
    regionCode: `E1200000${english}`,
    children: neighbourhoods.split(', ').map((neighbourhood, place) => ({
      kind: 'neighbourhood',
      name: neighbourhood,
      code: `${code}-${place + 1}`,
    })),
  }
}
