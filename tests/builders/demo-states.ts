/** Of what those who serve do, alone and together: every state that the demo district shows. */
export const servingStates: readonly (readonly [table: string, states: readonly string[]])[] = [
  ['registration', ['asked', 'confirmed', 'declined', 'left', 'moved', 'registered', 'withdrawn']],
  ['service_duty', ['closed', 'draft', 'open']],
  ['service_pledge', ['ended', 'handed-back', 'pledged', 'released', 'reported', 'serving']],
  ['service_record', ['confirmed', 'corrected', 'rejected', 'submitted', 'vouched', 'withdrawn']],
]

export const togetherStates: typeof servingStates = [
  ['listing', ['claimed', 'closed', 'declined', 'draft', 'expired', 'open', 'withdrawn']],
  [
    'agreement',
    [
      ...['agreed', 'closed', 'declined', 'done', 'ended-early', 'handed-back'],
      ...['lapsed', 'proposed', 'retracted', 'running'],
    ],
  ],
  ['team', ['declined', 'disbanded', 'open', 'proposed']],
  ['membership', ['asked', 'in', 'out']],
  ['activity', ['cancelled', 'draft', 'ended', 'published', 'recorded', 'running']],
  ['place', ['came', 'going', 'held', 'lapsed', 'left', 'waiting']],
]
