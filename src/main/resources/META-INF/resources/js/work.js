/** Everything a page needs on which answers are given: import order is start order. */
import "./selection.js";
import "./evidence.js";
import "./notes.js";
import "./ordering.js";
import "./chosen.js";
import "./choice.js";
import "./autosave.js";
import "./timer.js";
