/** A list of listeners for one kind of news. */
export class Signal<T> {
  private listeners: ((news: T) => void)[] = []

  /** Adds a listener; the function returned takes it away again. */
  listen(listener: (news: T) => void): () => void {
    this.listeners.push(listener)
    return () => {
      this.listeners = this.listeners.filter((other) => other !== listener)
    }
  }

  send(news: T): void {
    for (const listener of this.listeners) listener(news)
  }
}
