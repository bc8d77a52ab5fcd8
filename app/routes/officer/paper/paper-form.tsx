import { type Translate, translator } from '../../../locales/translate'
import { Contact } from '../../answer/introduction'
import { OneBox, PaperQuestions } from './paper-question'
import type { SheetView } from './sheet-view'

type PartProps = { view: SheetView; translate: Translate; print: Translate }

/** One form. Its head is that of a table, which is printed again on every sheet: so each tells which form it is of. */
export function PaperForm({ view, code }: { view: SheetView; code: string }) {
  const { language, own, intro, sections } = view
  const translate = translator(language, 'answer', own)
  const print = translator(language, 'paper', own)
  const parts = { view, translate, print }
  return (
    <table className="paper-form" role="presentation">
      <thead>
        <tr>
          <td>
            <div className="paper-head">
              <span>
                {intro.organisation}: {intro.heading}
              </span>
              <Code print={print} code={code} />
            </div>
          </td>
        </tr>
      </thead>
      <tbody>
        <tr>
          <td>
            <Opening {...parts} />
            {sections.map(({ title, questions }) => (
              <section key={title}>
                <h2>{title}</h2>
                <PaperQuestions questions={questions} />
              </section>
            ))}
            <About {...parts} />
            <Ending {...parts} code={code} />
          </td>
        </tr>
      </tbody>
    </table>
  )
}

/** The code, whose letters run from left to right in every language. */
function Code({ print, code }: { print: Translate; code: string }) {
  const [before, after] = print('form', { code: '|' })
    .replace(/[\u2068\u2069]/g, '')
    .split('|')
  return (
    <span className="paper-code">
      {before}
      <bdi dir="ltr">{code}</bdi>
      {after}
    </span>
  )
}

/** Who asks and why, how to fill the form in, and what happens with it. */
function Opening({ view, translate, print }: PartProps) {
  const { intro, returnBy } = view
  return (
    <>
      <h1>{intro.heading}</h1>
      <p className="paper-purpose">{intro.purpose}</p>
      <p>
        {translate('asked-by', { organisation: intro.organisation })}{' '}
        {translate('minutes', { count: intro.minutes })} {translate('leave-out')}{' '}
        <strong>{print('return-by', { day: returnBy })}</strong>
      </p>
      <div className="paper-columns">
        <section>
          <h2>{print('how-title')}</h2>
          <p>
            {print('how-tick')} {print('how-mistake')} {print('how-numbers')}
          </p>
        </section>
        <section>
          <h2>{translate('privacy-title')}</h2>
          <p>
            {print('no-name')} {print(intro.privacy)} {translate('small-groups')}
          </p>
        </section>
        <section>
          <h2>{translate('not-for-title')}</h2>
          <p>
            {translate('not-for')} {translate('not-for-danger')} {translate('turn-to')}
          </p>
          <ContactLine text={intro.contact} />
        </section>
        <section>
          <h2>{translate('help-title')}</h2>
          <p>{translate('help')}</p>
          <ContactLine text={intro.contact} />
        </section>
      </div>
    </>
  )
}

/** The landlord's own words in a line by themselves. */
function ContactLine({ text, isAddress = false }: { text: string; isAddress?: boolean }) {
  return (
    <p dir="ltr" className={isAddress ? 'paper-address' : undefined}>
      <Contact text={text} />
    </p>
  )
}

/** Why the strands are asked, what is and is not done with them, the strands, and what the landlord cannot know. */
function About({ view, translate }: PartProps) {
  return (
    <section>
      <h2>{translate('about-you')}</h2>
      {view.asksStrands ? (
        <div className="paper-together">
          <p>{translate('profile-why')}</p>
          <h3>{translate('profile-will-title')}</h3>
          <Points texts={[translate('profile-will'), translate('profile-will-act')]} />
          <h3>{translate('profile-will-not-title')}</h3>
          <Points texts={[translate('profile-will-not-service'), translate('profile-will-not-show')]} />
        </div>
      ) : null}
      <PaperQuestions questions={view.about} />
      <ul className="paper-boxes paper-question">
        <OneBox box={view.helped} />
      </ul>
    </section>
  )
}

function Points({ texts }: { texts: string[] }) {
  return (
    <ul className="paper-points">
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  )
}

/** Where the form goes, and the code by which its answers are taken back. */
function Ending({ view, print, code }: PartProps & { code: string }) {
  const { intro, returnBy, returnTo } = view
  return (
    <>
      <section className="paper-together">
        <h2>{print('return-title')}</h2>
        <p>
          {print('return-by', { day: returnBy })} {print('return-to')}
        </p>
        <ContactLine text={returnTo} isAddress />
      </section>
      <section className="paper-together paper-keep">
        <h2>{print('keep-title')}</h2>
        <p>{print('keep')}</p>
        <ContactLine text={intro.contact} />
        <p>
          <Code print={print} code={code} />
        </p>
      </section>
    </>
  )
}
