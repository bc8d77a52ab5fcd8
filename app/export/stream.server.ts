import type { AppContext } from '../context'

/** A file as it is being made, sent no faster than it is taken. Where making it fails that is put into the log and its
 *  connection is broken off, so that nobody takes what was sent for the whole. */
export function streamOf(
  { reader, log }: Pick<AppContext, 'reader' | 'log'>,
  pieces: AsyncGenerator<string | Uint8Array>,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const isRead = (await reader?.()) ?? true
        const next = await (isRead ? pieces.next() : pieces.return(undefined)).catch((error) => {
          log.error({ err: error }, 'a file broke off')
          throw error
        })
        if (next.done) controller.close()
        else controller.enqueue(typeof next.value === 'string' ? encoder.encode(next.value) : next.value)
      },
      async cancel() {
        await pieces.return(undefined)
      },
    },
    { highWaterMark: 0 },
  )
}
