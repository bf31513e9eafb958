import { type Area, inFile } from "../fault.js";

const real = "check:stores";
const unit = "src/webhooks/stores/stores.test.ts";

/** Faults of the stores that several processes share. */
export const stores: Area = {
  name: "stores",
  faults: [
    ...inFile("src/webhooks/stores/redis.ts", real, {
      "redis-claim-of-anybody": { find: "if held and held ~= ARGV[1] then return 0 end", put: "" },
      "redis-handled-in-progress": { find: 'if held == "handled" then return 2 end', put: "" },
      "redis-lease-without-end": {
        find: 'ARGV[1], "px", ARGV[2])',
        put: "ARGV[1])",
      },
      "redis-released-by-anybody": {
        find: 'if redis.call("get", KEYS[1]) == ARGV[1] then return redis.call("del", KEYS[1]) end return 0',
        put: 'return redis.call("del", KEYS[1])',
      },
      "redis-confirms-without-an-answer": {
        find: "await run(confirmScript, id, wholeMilliseconds(ttlMs));",
        put: "run(confirmScript, id, wholeMilliseconds(ttlMs)).catch(() => {});",
      },
      "redis-owner-called-handled": { find: "`claimed by ", put: "`" },
      "redis-client-of-any-kind": { find: 'if ("isOpen" in client)', put: "", killer: unit },
    }),
    ...inFile("src/webhooks/stores/sql.ts", real, {
      "claimed-although-held": { find: "CASE WHEN ", put: "CASE WHEN 1 = 1 OR " },
      "handled-keeps-its-owner": { find: "SET owner = NULL, expires", put: "SET expires" },
      "cleaned-at-every-claim": {
        find: "claimsPerCleaning = 20",
        put: "claimsPerCleaning = 1",
        killer: unit,
      },
    }),
    ...inFile("src/webhooks/stores/postgres.ts", real, {
      "postgres-nothing-removed": {
        find: "if (isTimeToClean()) await pool.query(statements.clean);",
        put: "isTimeToClean();",
      },
      "postgres-without-index": {
        find: "CREATE INDEX IF NOT EXISTS",
        put: "SELECT 1 --",
      },
      "postgres-tables-made-at-once": {
        find: "\"SELECT pg_advisory_xact_lock(hashtext('wooshpay-openapi')); \" +",
        put: "",
      },
      "postgres-released-by-anybody": { find: " AND owner = $2::text", put: " OR id = $2::text" },
    }),
    ...inFile("src/webhooks/stores/sqlite.ts", real, {
      "sqlite-does-not-wait": { find: 'database.exec("PRAGMA busy_timeout = 5000");', put: "{}" },
      "sqlite-clock-in-seconds": { find: "* 86400000)", put: "* 86400)" },
      "sqlite-without-index": {
        find: "CREATE INDEX IF NOT EXISTS",
        put: "SELECT 1 --",
      },
    }),
    ...inFile("src/webhooks/stores/arguments.ts", unit, {
      "table-of-any-name": { find: "!names.every((name) => nameForm.test(name))", put: "false" },
      "span-rounded-down": { find: "Math.ceil(span)", put: "Math.floor(span)" },
      "span-of-nothing": { find: "if (!(span > 0))", put: "if (span < 0)" },
    }),
  ],
};
