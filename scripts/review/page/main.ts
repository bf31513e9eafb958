import { addAnchors } from "./anchors.js";
import { showBeginnings } from "./drawings.js";
import { addFilters } from "./filters.js";
import { addNavigation } from "./navigation.js";
import { openNotes } from "./notes.js";
import { isOneFile, unfold } from "./one-file.js";
import { nameOpened, openForPrint, openTarget } from "./open-target.js";
import { filterPageLinks } from "./page-links.js";
import { addSearch } from "./search/box.js";
import { addTry } from "./try/seam.js";

if (isOneFile) void unfold().then(start);
else start();

function start(): void {
  addTry();
  const place = document.getElementById("search");
  if (place) addSearch(place);
  const main = document.querySelector<HTMLElement>("main[data-filters]");
  if (main) addFilters(main);
  const side = document.querySelector<HTMLElement>("nav.side");
  if (side) addNavigation(side);
  addAnchors();
  filterPageLinks();
  openNotes();
  showBeginnings();
  openForPrint();
  nameOpened();
  openTarget();
  addEventListener("hashchange", openTarget);
}
