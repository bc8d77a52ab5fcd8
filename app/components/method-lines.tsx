/** Terms and what is to be said of each: how figures were made, how questions were asked. */
export function MethodLines({ lines }: { lines: readonly { about: string; words: string }[] }) {
  return (
    <dl>
      {lines.map(({ about, words }) => (
        <div key={about}>
          <dt>{about}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  )
}
