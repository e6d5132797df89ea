import { View } from '@tarojs/components'

export interface FieldLabelProps {
  id: string
  required: boolean
  children: string
}

/** On the web a real label: a click on the words puts the cursor into the box, and the box is called by them. */
export function FieldLabel({ id, required, children }: FieldLabelProps) {
  // Most fields must be filled in, so it is the other ones that are marked.
  const mark = required ? null : <View className="ls-field__optional">选填</View>
  if (process.env.TARO_ENV === 'weapp') {
    return (
      <View className="ls-field__label">
        {children}
        {mark}
      </View>
    )
  }
  return (
    <View className="ls-field__label">
      <label id={`${id}-label`} htmlFor={id}>
        {children}
      </label>
      {mark}
    </View>
  )
}
