interface Kept {
  etag: string;
  body: string;
  type: string;
}

/** The last body of each address that had an ETag, the least recently used thrown out first. */
export class EtagCache {
  private readonly kept = new Map<string, Kept>();
  private readonly most: number;

  /** @param most how many bodies are kept; a page shows a handful at once (assumed). */
  constructor(most = 40) {
    this.most = most;
  }

  get(url: string): Kept | undefined {
    const found = this.kept.get(url);
    if (found) {
      this.kept.delete(url);
      this.kept.set(url, found);
    }
    return found;
  }

  put(url: string, body: Kept): void {
    this.kept.delete(url);
    this.kept.set(url, body);
    while (this.kept.size > this.most) {
      const oldest = this.kept.keys().next();
      if (oldest.done) break;
      this.kept.delete(oldest.value);
    }
  }

  clear(): void {
    this.kept.clear();
  }

  get size(): number {
    return this.kept.size;
  }
}
