/** Every problem of a file at its place, and in the words of the survey where it is told in them. */
export function FileProblems({ problems }: { problems: { path: string; message: string }[] }) {
  return (
    <section aria-labelledby="file-problems">
      <h3 className="govuk-heading-s" id="file-problems" tabIndex={-1}>
        {problems.length === 1 ? 'One problem' : `${problems.length} problems`} in this file
      </h3>
      <dl className="builder__file-problems">
        {problems.map(({ path, message }) => (
          <div key={`${path} ${message}`}>
            <dt>
              <code className="breaks">{path || 'The file'}</code>
            </dt>
            <dd>{message}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
