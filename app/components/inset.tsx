import type { ReactNode } from 'react'

/** A remark set apart from the text around it. */
export function Inset({ children }: { children: ReactNode }) {
  return <div className="govuk-inset-text">{children}</div>
}
