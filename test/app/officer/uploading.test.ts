import { v7 as newId } from 'uuid'
import { expect, test } from 'vitest'
import { fileField, keepUpload } from '../../../app/routes/officer/imports/uploading.server'
import { inOrganisation } from '../../../db/client.server'
import { cloneDatabase } from '../../setup/clone'
import { makeLandlord } from '../../setup/landlord'

const { db } = await cloneDatabase()

test('a wave that takes no responses says so before the file is read', async () => {
  const { wave, organisationId } = await makeLandlord(db, { address: 'closed' })
  const form = new FormData()
  form.set(fileField, new File(['headings and no row'], 'spring.csv'))
  const upload = async () => {
    const kept = await keepUpload(db, wave, { form, accountId: newId() })
    return kept.ok ? [] : kept.problems.map(({ message }) => message)
  }
  expect(await upload()).toEqual(['The file has headings and no rows under them'])
  await inOrganisation(db, organisationId, (tx) => tx.updateTable('wave').set({ state: 'closed' }).execute())
  expect(await upload()).toEqual(['This wave takes no responses now'])
})
