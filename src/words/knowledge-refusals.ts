/** Why something about the knowledge base was not done. */
export const knowledgeRefusals = {
  'nothing-changed': '内容没有变，不用再存。',
  'nothing-to-publish': '最新的版本已经发布了。',
  'article-expired': '这条知识已经过了有效期，请先更新。',
  'article-not-published': '这条知识没有发布，或者已经换了新版本，不能用来答复。',
  'unknown-edition': '没有这个版本，请刷新后再看。',
} as const satisfies Readonly<Record<string, string>>
