import { sql } from 'kysely'

/** SQL, to join to a comment: as `coded` its first coding, which is the one that counts, where it was coded as it stands. */
export const withFirstCoding = sql`left join lateral (
    select coding.reasons, coding.account_id from coding
    where coding.comment_id = comment.id and coding.version = comment.version
    order by coding.coded_at, coding.account_id limit 1
  ) as coded on true`
