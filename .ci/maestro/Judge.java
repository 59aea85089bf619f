import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import maestro.orchestra.MaestroCommand;
import maestro.orchestra.WorkspaceConfig;
import maestro.orchestra.yaml.YamlCommandReader;

/**
 * Reads paths of flows from its input, one a line, and says of each in one line what Maestro's own
 * parser makes of it: `ok` with the commands as it understood them, or `no` with its complaint.
 * A path after `config ` is read as the configuration of a workspace.
 */
public class Judge {
  public static void main(String[] arguments) throws Exception {
    BufferedReader paths =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = paths.readLine(); line != null; line = paths.readLine()) {
      System.out.println(verdict(line));
    }
  }

  private static String verdict(String line) {
    try {
      if (line.startsWith("config ")) {
        WorkspaceConfig config =
            YamlCommandReader.INSTANCE.readWorkspaceConfig(Path.of(line.substring(7)));
        return "ok " + oneLine(config.toString());
      }
      List<MaestroCommand> commands = YamlCommandReader.INSTANCE.readCommands(Path.of(line));
      StringBuilder said = new StringBuilder();
      for (MaestroCommand command : commands) said.append(command.asCommand()).append(" ; ");
      return "ok " + oneLine(said.toString());
    } catch (Throwable problem) {
      return "no " + oneLine(problem.getClass().getSimpleName() + ": " + problem.getMessage());
    }
  }

  private static String oneLine(String text) {
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
  }
}
