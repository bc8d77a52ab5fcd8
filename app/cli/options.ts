/** What the command line was told, beside the command's name. */
export type Options = { json: boolean; port: number | undefined; data: string | undefined }
