import { type FileRead, fileLimits } from './table'
import { readTextFile } from './text-file'
import { readWorkbook } from './workbook.server'

/** Reads a file that a person chose, by what is in it and not by its name. */
export async function readFile(bytes: Uint8Array): Promise<FileRead> {
  if (bytes.length === 0) return { ok: false, message: 'The file is empty' }
  if (bytes.length > fileLimits.megabytes * 1024 * 1024) {
    return { ok: false, message: `The file is larger than ${fileLimits.megabytes} MB` }
  }
  if (beginsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return readWorkbook(bytes)
  if (beginsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    return {
      ok: false,
      message: 'This is an old Excel file, or one with a password: save it as XLSX without one',
    }
  }
  return readTextFile(bytes)
}

const beginsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, place) => bytes[place] === byte)
