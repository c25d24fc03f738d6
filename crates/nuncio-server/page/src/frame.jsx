// The frame of every view: skip link, name, navigation, filters, and the place where the view is drawn.
import { useEffect, useRef, useState } from "preact/hooks";
import { useAnswer, useBusy, useToken } from "./api.js";
import { FilterBar } from "./filter-bar.jsx";
import { filtersOf, linkTo } from "./filters.js";
import { Waiting } from "./parts/states.jsx";
import { TokenPrompt } from "./parts/token.jsx";
import { followLinks, useAddress } from "./router.js";
import { nextTheme, theme } from "./theme.js";
import { ActorView } from "./views/actor.jsx";
import { DyadView } from "./views/dyad.jsx";
import { HappeningsView } from "./views/happenings.jsx";
import { MapView } from "./views/map.jsx";
import { NetworkView } from "./views/network.jsx";
import { Overview } from "./views/overview.jsx";
import { SearchView } from "./views/search.jsx";
import { StoryView } from "./views/story.jsx";
import { TryView } from "./views/try.jsx";

const VIEWS = {
  overview: { name: "Overview", draw: Overview, filtered: true, menu: true },
  dyad: { name: "Dyad", draw: DyadView, filtered: true, menu: true },
  map: { name: "Map", draw: MapView, filtered: true, menu: true },
  network: { name: "Network", draw: NetworkView, filtered: true, menu: true },
  happenings: { name: "Happenings", draw: HappeningsView, filtered: true, menu: true },
  search: { name: "Search", draw: SearchView, menu: true },
  try: { name: "Try it", draw: TryView, menu: true },
  story: { name: "Story", draw: StoryView },
  actors: { name: "Actor", draw: ActorView, filtered: true },
};

/** The whole page; it begins anew with each token given. */
export function Frame() {
  const { asked, given } = useToken();
  return <Page key={given} tokenAsked={asked} />;
}

function Page({ tokenAsked }) {
  const address = useAddress();
  const info = useAnswer(["info"]);
  const busy = useBusy();
  const main = useRef();
  const key = address.path[0] ?? "overview";
  const view = VIEWS[key];
  const filters = filtersOf(address.query);

  useEffect(() => {
    document.addEventListener("click", followLinks);
    return () => document.removeEventListener("click", followLinks);
  }, []);
  useTitleAndFocus(address.path.join("/"), view, main);

  const Draw = view?.draw;
  return (
    <>
      <a class="skip" href="#main">
        Skip to the content
      </a>
      <header class="top">
        <a class="name" href="/overview">
          <Emblem />
          Nuncio
        </a>
        <nav aria-label="Views">
          <ul>
            {Object.entries(VIEWS)
              .filter(([, { menu }]) => menu)
              .map(([path, { name }]) => (
                <li key={path}>
                  <a href={linkTo([path], filters)} aria-current={path === key ? "page" : undefined}>
                    {name}
                  </a>
                </li>
              ))}
          </ul>
        </nav>
        <ThemeButton />
      </header>
      {tokenAsked ? (
        <main id="main" tabIndex={-1} ref={main}>
          <TokenPrompt />
        </main>
      ) : (
        <>
          {view?.filtered && <FilterBar filters={filters} />}
          <main id="main" tabIndex={-1} ref={main} aria-busy={busy}>
            {!Draw && <NoView />}
            {Draw && !info.data && <Waiting answer={info} what="the archive" />}
            {Draw && info.data && <Draw key={key} address={address} filters={filters} info={info.data} />}
          </main>
        </>
      )}
      <footer class="foot">
        {info.data && (
          <p>
            {info.data.program} · pack {info.data.pack}
            {info.data.judge && (
              <>
                {" "}
                ·{" "}
                <a href="/api/v1/judgements/export" download="verdicts.jsonl">
                  verdicts as gold
                </a>
              </>
            )}
          </p>
        )}
        <p>
          Events are what texts say, which is not what took place.{" "}
          <a href="/assets/licences.txt" target="_blank">
            Licences
          </a>
        </p>
      </footer>
    </>
  );
}

// A new view names itself in the title and takes the focus, so that a screen reader begins there.
function useTitleAndFocus(path, view, main) {
  const first = useRef(true);
  useEffect(() => {
    document.title = view ? `${view.name} · Nuncio` : "Nuncio";
    if (first.current) {
      first.current = false;
      return;
    }
    scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [path]);
}

function ThemeButton() {
  const [chosen, set] = useState(theme());
  return (
    <button type="button" class="quiet theme" onClick={() => set(nextTheme())}>
      <span class="hidden">Theme: </span>
      {{ system: "Auto", light: "Light", dark: "Dark" }[chosen]}
    </button>
  );
}

function Emblem() {
  return (
    <svg class="emblem" viewBox="0 0 32 32" aria-hidden="true">
      <path class="fill-up-material" d="M4 15a12 12 0 0 1 24 0z" />
      <path class="fill-down-material" d="M4 17a12 12 0 0 0 24 0z" />
    </svg>
  );
}

function NoView() {
  return (
    <section>
      <h1>No such page</h1>
      <p>
        Nothing is kept at this address. Begin with the <a href="/overview">overview</a>.
      </p>
    </section>
  );
}
