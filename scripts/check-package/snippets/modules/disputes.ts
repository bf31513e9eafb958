// Evidence for a dispute, with a file.
import type { DisputeEvidenceInput, WooshPay } from "wooshpay-openapi";

export async function answer(wooshpay: WooshPay, id: string, scan: ArrayBuffer): Promise<void> {
  const file = new Blob([scan], { type: "application/pdf" });
  const { id: receipt } = await wooshpay.files.create({ file, purpose: "dispute_evidence" });
  const evidence: DisputeEvidenceInput = { receipt, customer_name: "Ada Example" };
  const dispute = await wooshpay.disputes.update(id, { evidence, submit: true });
  console.log(dispute.status, dispute.reason);
}
