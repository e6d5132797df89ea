/**
 * Makes typed text safe to store and honest to show: one kind of line break, no control characters, no half
 * surrogate pairs, no space at the ends. Nothing a person meant is lost.
 */
export const tidy = (text: string): string =>
  text
    .replace(/\r\n|[\r\u0085\u2028\u2029\v\f]/g, '\n')
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufeff\ufffe\uffff]/g, '')
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g, (pair) => (pair.length === 2 ? pair : '\ufffd'))
    .replace(/\n{4,}/g, '\n\n\n')
    .trim()
