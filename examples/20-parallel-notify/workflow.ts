import { fn, lambda, workflow } from "@sfnc/runtime-types";

interface Release {
  version: string;
  notes: string;
}

const notifySlack = lambda<Release, { ts: string }>(fn("NotifySlack"), { timeout: "10s" });
const updateDashboard = lambda<Release, { revision: number }>(fn("UpdateDashboard"), { timeout: "10s" });

export const announce = workflow(
  async (release: Release) => await Promise.all([notifySlack(release), updateDashboard(release)]),
);
