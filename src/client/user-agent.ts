import { packageVersion } from "../../generated/version.js";
import type { Surroundings } from "./environment.js";
import { checkKind } from "./kinds.js";

/** A platform or plug-in that is built on this package. ASCII, since headers take nothing else. */
export interface AppInfo {
  /** For example `MyShopPlugin`. */
  name: string;
  /** For example `1.2.0`. */
  version?: string | undefined;
  /** Where to read about it. */
  url?: string | undefined;
}

/**
 * What a request says that it comes from, for example `wooshpay-openapi/0.1.0 node/20.20.0 MyShop/1.2.0
 * (https://myshop.example)`.
 * @throws TypeError for more than 255 characters, and for what is no ASCII, since headers take nothing else.
 */
export function userAgent({ name = "", version, url }: Partial<AppInfo> = {}): string {
  const { navigator, process } = globalThis as Surroundings;
  // Node names itself in two ways, its older versions in neither.
  const node = process?.versions?.node;
  const runtime = navigator?.userAgent?.replace(/^Node.*/, "") || (node && `node/${node}`);
  const app = name + (version ? `/${version}` : "") + (url ? ` (${url})` : "");
  const text = [packageVersion, runtime, app].filter(Boolean).join(" ");
  checkKind("appInfo", ["1 to 255 characters of ASCII"], text);
  return text;
}
