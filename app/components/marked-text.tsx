type Piece = { text: string; kind: string | undefined }

/** Words with what may tell who somebody is marked in them; read aloud, each mark says what it is. */
export function MarkedText({ pieces, language }: { pieces: readonly Piece[]; language: string }) {
  return (
    <blockquote className="comment__text" lang={language} dir="auto">
      {pieces.map(({ text, kind }, place) => {
        const key = `${place} ${text}`
        if (kind === undefined) return <span key={key}>{text}</span>
        return (
          <mark key={key} title={kind}>
            {text}
            <span className="govuk-visually-hidden"> ({kind})</span>
          </mark>
        )
      })}
    </blockquote>
  )
}
