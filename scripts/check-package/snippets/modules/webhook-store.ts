// A store of one's own for events that arrive twice.
import {
  type ClaimResult,
  createEventDeduplicator,
  type EventDeduplicator,
  type EventStore,
} from "wooshpay-openapi/webhooks";

interface Database {
  run(sql: string, ...values: unknown[]): Promise<{ changes: number }>;
}

export class TableStore implements EventStore {
  constructor(private readonly database: Database) {}

  async claim(id: string, owner: string, leaseMs: number): Promise<ClaimResult> {
    const { changes } = await this.database.run("insert …", id, owner, Date.now() + leaseMs);
    return changes === 1 ? "claimed" : "in_progress";
  }

  async confirm(id: string, ttlMs: number): Promise<void> {
    await this.database.run("update …", id, ttlMs);
  }

  async release(id: string, owner: string): Promise<void> {
    await this.database.run("delete …", id, owner);
  }
}

export function deduplicatorFor(database: Database): EventDeduplicator {
  return createEventDeduplicator({ store: new TableStore(database), lease: 60_000 });
}
