/** The address people type: the one set, else that of the request. */
export function originOf(request: Request, settings: { origin: string | undefined }): string {
  return settings.origin ?? new URL(request.url).origin
}
