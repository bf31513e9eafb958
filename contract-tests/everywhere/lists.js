import { clientMeeting, json } from "./client.js";
import { equal, failureOf } from "./expect.js";

/** Pages one after the other. */
export function lists({ wooshpay }) {
  const page = (ids, has_more = true) => json({ data: ids.map((id) => ({ id })), has_more });
  const meeting = (pages) => clientMeeting(wooshpay, pages);
  const cursors = (requests) =>
    requests.map(({ url }) => new URL(url).searchParams.get("starting_after"));
  const three = [page(["pi_1", "pi_2"]), page(["pi_3", "pi_4"]), page(["pi_5"], false)];

  return {
    async "a list is its first page"() {
      const { client, requests } = meeting(three);
      equal((await client.paymentIntents.list()).data.length, 2);
      equal(requests.length, 1);
    },
    async "a list goes on behind the last object"() {
      const { client, requests } = meeting(three);
      const ids = [];
      for await (const { id } of client.paymentIntents.list({ limit: 2 })) ids.push(id);
      equal(ids, ["pi_1", "pi_2", "pi_3", "pi_4", "pi_5"]);
      equal(cursors(requests), [null, "pi_2", "pi_4"]);
    },
    async "pages come one by one, as they are asked for"() {
      const { client, requests } = meeting(three);
      for await (const { data } of client.paymentIntents.list().pages())
        if (data[0].id === "pi_3") break;
      equal(requests.length, 2);
    },
    async "an array ends at its maximum"() {
      const { client, requests } = meeting(three);
      equal((await client.paymentIntents.list().toArray({ max: 3 })).length, 3);
      equal(requests.length, 2);
      const call = () => client.paymentIntents.list().toArray({ max: 0 });
      equal((await failureOf(call)).name, "TypeError");
    },
    async "an empty page in the middle is survived"() {
      const { client } = meeting([page(["pi_1"]), page([]), page(["pi_2"], false)]);
      const items = await client.paymentIntents.list().toArray({ max: 9 });
      equal(
        items.map(({ id }) => id),
        ["pi_1", "pi_2"],
      );
    },
    async "pages that go round are an unreadable answer"() {
      const { client, requests } = meeting([page(["pi_1"]), page(["pi_2"]), page(["pi_1"])]);
      const call = () => client.paymentIntents.list().toArray({ max: 99 });
      equal((await failureOf(call)).name, "UnreadableAnswerError");
      equal(requests.length, 3);
    },
  };
}
