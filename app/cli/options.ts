/** What the command line was told, beside the command's name. `parts` are what stands after it; `isLarge` is for the
 *  bench alone. */
export type Options = {
  json: boolean
  port: number | undefined
  data: string | undefined
  parts: string[]
  isLarge: boolean
}
