import { Chip, Chips } from './chips'

interface Props<T extends string> {
  id: string
  /** Read before the choices. */
  label: string
  options: readonly { value: T; label: string }[]
  chosen: T | undefined
  onChoose: (value: T) => void
}

/** A choice of one out of a few. */
export const Choice = <T extends string>({ id, label, options, chosen, onChoose }: Props<T>) => (
  <Chips label={label}>
    {options.map((option) => (
      <Chip
        key={option.value}
        id={`${id}-${option.value}`}
        role='radio'
        chosen={option.value === chosen}
        onPress={() => onChoose(option.value)}
      >
        {option.label}
      </Chip>
    ))}
  </Chips>
)
