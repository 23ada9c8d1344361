import { fn, lambda, workflow, WorkflowError } from "@sfnc/runtime-types";

const printLabel = lambda<{ parcelId: string; to: string }, { tracking: string }>(fn("PrintLabel"), {
  timeout: "20s",
});

class TooHeavy extends WorkflowError {}

export const shipParcel = workflow(async (parcel: { id: string; weight: number; city: string }) => {
  if (parcel.weight > 30) throw new TooHeavy(`parcel ${parcel.id} weighs more than 30 kg`);
  const label = await printLabel({ parcelId: parcel.id, to: parcel.city });
  return { tracking: label.tracking };
});
