/** The templates of a desk’s made-up mini-program: what `INBOX_TEMPLATES` would say in an environment (docs/deploy.md). */
export const deskTemplates = JSON.stringify([
  {
    id: 'desk-template-matter',
    occasion: 'matter',
    fields: { thing1: 'title', character_string2: 'number', time3: 'due', thing4: 'next' },
  },
  {
    id: 'desk-template-duty',
    occasion: 'duty',
    longTerm: true,
    fields: { thing1: 'title', character_string2: 'number', time3: 'due', thing4: 'next' },
  },
])
