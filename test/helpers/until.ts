/**
 * How long a spec waits for what must come, in milliseconds: longer than the busiest machine takes, and shorter than Jest's own
 * bound (jest.config.js), so that the failure says what was waited for.
 */
export const TIMEOUT_MS = 60_000

/** Milliseconds between two looks. */
const LOOK_AGAIN = 25

/** Waits until `look` gives what is expected, that is throws nothing; the last difference is the failure. */
export const eventually = async (look: () => void | Promise<void>): Promise<void> => {
  const deadline = performance.now() + TIMEOUT_MS
  for (;;) {
    try {
      return await look()
    } catch (error) {
      if (performance.now() > deadline) throw error
      await pause(LOOK_AGAIN)
    }
  }
}

/** Between two looks at what changes by itself. Never instead of a look. */
export const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds))
