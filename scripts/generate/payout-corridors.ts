import path from "node:path";
import { failOn, type Problem } from "../support/cli.js";
import { registerFile } from "../support/layout.js";
import { readSource, type SourceFile } from "../support/source-file.js";
import { banner } from "./banner.js";

interface Limits {
  minimum: string | null;
  maximum: string | null;
  maximum_currency?: string;
}

interface Corridors {
  corridors: {
    region: string;
    countries: string[];
    currency: string;
    limits?: Limits;
    destination_types: { type: string; limits?: Limits }[];
  }[];
}

/**
 * Where payouts go, as far as a program that takes payouts needs it: countries, currency, limits and what money can
 * be sent to, as spec/registers/payout-corridors.yaml has them.
 * @throws UserError for a limit that is no decimal.
 */
export function generatePayoutCorridors(root: string): string {
  const source = readSource<Corridors>(path.join(root, registerFile("payout-corridors")), root);
  failOn(limitProblems(source));
  const lines = source.data.corridors.map(
    ({ region, countries, currency, limits, destination_types }) => {
      const types = destination_types.map(({ type, ...one }) => ({ type, ...limitsOf(one) }));
      return `  ${JSON.stringify({ region, countries, currency, ...limitsOf({ limits }), types })},`;
    },
  );
  return `${banner}/** What a payout may come to, in major units; left out where no page shows it. */
export interface PayoutLimits {
  readonly minimum?: string;
  readonly maximum?: string;
  /** Currency of the maximum, where it is not that of the payout. */
  readonly maximumCurrency?: string;
}

/** A region that payouts go to. */
export interface PayoutCorridor extends PayoutLimits {
  readonly region: string;
  /** Codes of ISO 3166. */
  readonly countries: readonly string[];
  /** What the payee receives. */
  readonly currency: string;
  /** What money can be sent to; empty where no page shows it. Their limits come before those of the region. */
  readonly types: readonly (PayoutLimits & { readonly type: string })[];
}

/** Where payouts go. What supports each entry stands in spec/registers/payout-corridors.yaml. */
export const payoutCorridors: readonly PayoutCorridor[] = [
${lines.join("\n")}
];
`;
}

function limitsOf({ limits }: { limits?: Limits | undefined }): object {
  const { minimum, maximum, maximum_currency: maximumCurrency } = limits ?? {};
  return {
    ...(minimum && { minimum }),
    ...(maximum && { maximum }),
    ...(maximumCurrency && { maximumCurrency }),
  };
}

function limitProblems(source: SourceFile<Corridors>): Problem[] {
  return source.data.corridors.flatMap(({ limits, destination_types }, index) =>
    [
      { place: `/corridors/${index}/limits`, limits },
      ...destination_types.map((one, position) => ({
        place: `/corridors/${index}/destination_types/${position}/limits`,
        limits: one.limits,
      })),
    ].flatMap(({ place, limits: found }) =>
      (["minimum", "maximum"] as const).flatMap((name) => {
        const limit = found?.[name] ?? null;
        const isGood = limit === null || (typeof limit === "string" && /^\d+(\.\d+)?$/.test(limit));
        const expected = "major units as text, such as 20.00, or null";
        return isGood
          ? []
          : [source.problemAt(`${place}/${name}`, expected, JSON.stringify(limit))];
      }),
    ),
  );
}
