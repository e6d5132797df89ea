/**
 * The ARIA attributes that WeChat's readers (VoiceOver, TalkBack) understand on its own components. Taro's templates emit none of
 * them, and a template cannot spread: each attribute listed here costs a few bytes on every template of that component, so the
 * plain box and the plain text carry few and the things that people operate carry more.
 */
const seen = { 'aria-label': '', 'aria-hidden': '', 'aria-role': '' }
const operated = { ...seen, 'aria-disabled': '', 'aria-checked': '', 'aria-expanded': '', 'aria-selected': '' }

export const ariaAttributes = {
  View: { ...operated, 'aria-live': '', 'aria-level': '', 'aria-modal': '', 'aria-valuenow': '', 'aria-busy': '' },
  Text: seen,
  Image: seen,
  Button: operated,
  Input: { 'aria-label': '', 'aria-required': '', 'aria-invalid': '' },
  Textarea: { 'aria-label': '', 'aria-required': '', 'aria-invalid': '' },
  Switch: { 'aria-label': '', 'aria-disabled': '', 'aria-checked': '' },
}
