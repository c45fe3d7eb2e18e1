export function ProgressPlotsRoute() {
  return <h2 className="mb-3 text-xl font-semibold">Over time</h2>;
}
