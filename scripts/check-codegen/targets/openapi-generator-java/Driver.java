import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import wooshpay.JSON;

/**
 * Decodes cases into generated models and encodes these again, with the mapper of the generated
 * client. Is called with two files: the cases, a JSON object of id, schema and value on each line,
 * and the file to write outcomes to, a JSON object of id and either value or error on each line.
 */
final class Driver {
  // Apart from the client's mapper, whose settings must not change what is compared.
  private static final ObjectMapper plain = new ObjectMapper();
  private static final ObjectMapper client = new JSON().getMapper();

  private Driver() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      throw new IllegalArgumentException("expected a file of cases and one for outcomes");
    }
    try (BufferedReader cases = Files.newBufferedReader(Path.of(arguments[0]));
        BufferedWriter outcomes = Files.newBufferedWriter(Path.of(arguments[1]))) {
      for (String line = cases.readLine(); line != null; line = cases.readLine()) {
        outcomes.write(plain.writeValueAsString(outcomeOf(plain.readTree(line))));
        outcomes.newLine();
      }
    }
  }

  private static ObjectNode outcomeOf(JsonNode next) {
    ObjectNode outcome = plain.createObjectNode().put("id", next.required("id").textValue());
    try {
      Class<?> model = Class.forName("wooshpay.model." + next.required("schema").textValue());
      return outcome.set("value", roundTrip(next.required("value"), model));
    } catch (ClassNotFoundException | JsonProcessingException | RuntimeException cause) {
      return outcome.put("error", cause.toString());
    }
  }

  private static JsonNode roundTrip(JsonNode value, Class<?> model)
      throws JsonProcessingException {
    Object decoded = client.readValue(value.toString(), model);
    return plain.readTree(client.writeValueAsString(decoded));
  }
}
