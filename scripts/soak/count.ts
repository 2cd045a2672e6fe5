/** Work is cut off after so much of it, never after so much time: a slow machine tries the same as a fast one. */
export class Count {
  private at = 0;
  private waiting: { target: number; done: () => void } | undefined;

  readonly add = (): void => {
    this.at += 1;
    if (this.waiting && this.at >= this.waiting.target) this.waiting.done();
  };

  reach(target: number): Promise<void> {
    if (this.at >= target) return Promise.resolve();
    return new Promise((done) => {
      this.waiting = { target, done };
    });
  }
}
