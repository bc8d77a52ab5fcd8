/** What the command line was told, beside the command's name. `parts` and `isLarge` are for the bench alone. */
export type Options = {
  json: boolean
  port: number | undefined
  data: string | undefined
  parts: string[]
  isLarge: boolean
}
