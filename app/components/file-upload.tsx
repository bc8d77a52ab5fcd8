import { describedBy, Labelled } from './form-group'

type FileUploadProps = {
  name: string
  label: string
  hint?: string | undefined
  /** The ends of names that are offered first: `.csv,.xlsx`. */
  accept: string
  error?: string | undefined
}

/** Chooses one file; the form it stands in must be sent as `multipart/form-data`. */
export function FileUpload({ name, label, hint, accept, error }: FileUploadProps) {
  return (
    <Labelled {...{ name, label, hint, error }}>
      <input
        className={`govuk-file-upload${error ? ' govuk-file-upload--error' : ''}`}
        id={name}
        name={name}
        type="file"
        accept={accept}
        aria-describedby={describedBy(name, hint, error)}
      />
    </Labelled>
  )
}
