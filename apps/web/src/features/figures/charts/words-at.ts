/** On which side the words of the lines stand; the library moves those on the right into the bars, so they are moved back. */
export const wordsAt = (mirrored: boolean) =>
  mirrored
    ? ({ orientation: 'right', tick: { transform: 'translate(10, 0)', fontSize: 12, fill: 'currentColor' } } as const)
    : ({ orientation: 'left' } as const);
