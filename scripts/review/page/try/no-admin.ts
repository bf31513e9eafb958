import type { Admin } from "../../../../src/sandbox/admin/admin.js";

/** Stands where the admin of a sandbox is: nobody asks for it inside a page. */
export function adminOf(): Admin {
  return () => {
    throw new Error("The sandbox of a page has no admin.");
  };
}
