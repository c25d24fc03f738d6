// What is shown while there is nothing else to show: waiting, a problem, an empty answer.

/** Waiting or the problem of an answer; nothing once its data are there. */
export function Waiting({ answer, what }) {
  if (answer.problem) return <ProblemNote problem={answer.problem} what={what} />;
  if (answer.data) return null;
  return (
    <p class="waiting" role="status">
      Loading {what} …
    </p>
  );
}

/** A problem in the server's own words. */
export function ProblemNote({ problem, what }) {
  return (
    <div class="problem" role="alert">
      <p>
        <strong>{problem.title ?? "Something went wrong"}</strong>
        {what && ` (${what})`}
      </p>
      {problem.message !== problem.title && (
        <p>
          <bdi>{problem.message}</bdi>
        </p>
      )}
    </div>
  );
}

/** An answer with nothing in it, and what could be done. */
export function Empty({ children }) {
  return (
    <p class="empty" role="status">
      {children}
    </p>
  );
}
