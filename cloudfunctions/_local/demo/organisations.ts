import type { Queries } from '../../_kernel/database'

const NAMED = `case a.kind when 'district' then a.name || '委' when 'street' then a.name || '党工委' else a.name || '党委' end`

/** The tree of party organisations over the areas: a committee for each, and two branches in every community. */
export const insertOrganisations = async (db: Queries): Promise<void> => {
  await db.query(
    `insert into organisation (id, kind, name, parent_id, path, area_id, sort)
     select 'org-' || a.id, a.kind, ${NAMED}, 'org-' || a.parent_id, array(select 'org-' || p from unnest(a.path) p), a.id, a.sort
       from area a where a.kind in ('district', 'street', 'community') order by cardinality(a.path), a.id`,
  )
  await db.query(
    `insert into organisation (id, kind, name, parent_id, path, area_id, sort)
     select 'org-' || a.id || '-' || n, 'branch', a.name || case n when 1 then '第一党支部' else '第二党支部' end, 'org-' || a.id,
            array(select 'org-' || p from unnest(a.path) p) || ('org-' || a.id || '-' || n), a.id, n
       from area a cross join generate_series(1, 2) n where a.kind = 'community'`,
  )
}
