// Where the page begins: the theme is set before anything is drawn, then the frame with the view that the address names.
import { render } from "preact";
import { Frame } from "./frame.jsx";
import { applyTheme } from "./theme.js";
import "./style/main.css";

applyTheme();
const place = document.getElementById("page");
place.replaceChildren();
render(<Frame />, place);
