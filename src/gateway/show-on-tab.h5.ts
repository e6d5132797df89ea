/** On the web the kit's own bar shows the number (src/ui/tab-bar.tsx). */
export const showOnTab = (index: number, number: string | undefined): void => void [index, number]
