import { useAll } from "./uses";

useAll().catch((error) => {
  console.error(error);
  process.exit(1);
});
