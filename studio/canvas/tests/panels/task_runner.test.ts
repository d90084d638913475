import { describe, expect, test } from "vitest";
import { taskRunner } from "../../src/panels/inspector/task_runner";

const DASK = 'DaskTaskRunner(cluster_kwargs={"n_workers": 4, "threads_per_worker": 1})';

describe("the task runner of a flow", () => {
  test.each([
    [undefined, "threads", ""],
    [{ $code: "ThreadPoolTaskRunner(max_workers=8)" }, "threads", "8"],
    [{ $code: "DaskTaskRunner()" }, "Dask", ""],
    [{ $code: DASK }, "Dask", "4"],
    [{ $code: 'DaskTaskRunner(address="tcp://host:8786")' }, "Dask", "tcp://host:8786"],
    [{ $code: "RayTaskRunner()" }, "Ray", ""],
    [{ $code: 'RayTaskRunner(init_kwargs={"num_cpus": 4})' }, "Ray", "4"],
    [{ $code: 'RayTaskRunner(address="ray://host:10001")' }, "Ray", "ray://host:10001"],
    [{ $code: "DaskTaskRunner(cluster_class=MINE)" }, "as written", ""],
  ])("%j is shown as %s", (said, kind, workers) => {
    expect(taskRunner(said)).toEqual({ kind, workers });
  });
});
