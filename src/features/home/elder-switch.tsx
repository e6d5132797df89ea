import { Pressable } from '../../ui/pressable'
import { useDisplay } from '../../ui/display'
import './elder-switch.scss'

/** 大字: always at the top right, one tap there and one tap back. */
export function ElderSwitch() {
  const { elder, setElder } = useDisplay()
  return (
    <Pressable role="switch" className="home-elder" checked={elder} label="大字版" onPress={() => setElder(!elder)}>
      {elder ? '标准字' : '大字版'}
    </Pressable>
  )
}
