import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kotlin.jvm.JvmClassMappingKt;
import kotlin.reflect.KClass;
import kotlin.reflect.KClassifier;
import kotlin.reflect.KFunction;
import kotlin.reflect.KParameter;
import kotlin.reflect.KType;
import kotlin.reflect.full.KClasses;
import kotlin.reflect.jvm.ReflectJvmMapping;

/**
 * Prints, as JSON, what Maestro's parser reads: its commands, the keys of each with their types, and
 * its enumerations. All of it comes from the parser's own classes by reflection.
 */
public class Describe {
  /** What custom deserializers make, which reflection cannot tell: the classes behind an interface. */
  private static final Map<String, List<String>> BEHIND =
      Map.of(
          "YamlElementSelectorUnion", List.of("YamlElementSelector"),
          "YamlSwipe", List.of("YamlSwipeDirection", "YamlCoordinateSwipe", "YamlSwipeElement"));

  private static final String PACKAGE = "maestro.orchestra.yaml.";
  private static final Map<String, Object> types = new TreeMap<>();
  private static final Map<String, Object> enums = new TreeMap<>();
  private static final Set<String> seen = new LinkedHashSet<>();
  private static final Deque<Class<?>> waiting = new ArrayDeque<>();

  public static void main(String[] arguments) throws Exception {
    Class<?> parser = Class.forName(PACKAGE + "MaestroFlowParserKt");
    Map<String, Object> grammar = new LinkedHashMap<>();
    grammar.put("version", arguments[0]);
    grammar.put("bare", sorted(((Map<?, ?>) staticField(parser, "stringCommands")).keySet()));
    grammar.put("commands", keysOf(Class.forName(PACKAGE + "YamlFluentCommand")));
    for (String root : List.of(PACKAGE + "YamlConfig", "maestro.orchestra.WorkspaceConfig")) {
      add(Class.forName(root));
    }
    while (!waiting.isEmpty()) describe(waiting.poll());
    describeEnum(Class.forName("maestro.device.DeviceOrientation"));
    describeEnum(Class.forName("maestro.orchestra.ElementTrait"));
    enums.put("KeyCode", keyNames(Class.forName("maestro.KeyCode")));
    grammar.put("enums", enums);
    grammar.put("types", types);
    System.out.println(new ObjectMapper().writeValueAsString(grammar));
  }

  private static void describe(Class<?> type) throws Exception {
    if (type.isEnum()) {
      describeEnum(type);
      return;
    }
    Map<String, Object> described = new LinkedHashMap<>();
    List<String> shortForms = new ArrayList<>();
    for (Method method : type.getDeclaredMethods()) {
      if (method.isAnnotationPresent(JsonAnySetter.class)) described.put("open", true);
      if (!method.isAnnotationPresent(JsonCreator.class)) continue;
      shortForms.add(nameOf(method.getGenericParameterTypes()[0]));
    }
    if (!shortForms.isEmpty()) described.put("short", sorted(shortForms));
    JsonDeserialize custom = type.getAnnotation(JsonDeserialize.class);
    if (custom != null && !custom.using().getSimpleName().equals("None")) {
      described.put("custom", custom.using().getSimpleName());
    }
    List<String> behind = BEHIND.getOrDefault(type.getSimpleName(), List.of());
    if (!behind.isEmpty()) described.put("behind", behind);
    for (String name : behind) add(Class.forName(PACKAGE + name));
    if (!type.isInterface()) described.put("keys", keysOf(type));
    types.put(type.getSimpleName(), described);
  }

  /** The parameters of the primary constructor, which are the keys that Jackson reads. */
  private static Map<String, Object> keysOf(Class<?> type) {
    Map<String, Object> keys = new LinkedHashMap<>();
    KFunction<?> constructor = KClasses.getPrimaryConstructor(JvmClassMappingKt.getKotlinClass(type));
    if (constructor == null) return keys;
    Annotation[][] annotations =
        ReflectJvmMapping.getJavaConstructor(constructor).getParameterAnnotations();
    for (KParameter parameter : constructor.getParameters()) {
      Map<String, Object> key = new LinkedHashMap<>();
      key.put("type", nameOf(parameter.getType()));
      boolean isPrimitive = Set.of("boolean", "integer").contains(key.get("type"));
      boolean isNullable = parameter.getType().isMarkedNullable();
      if (!parameter.isOptional() && !isNullable && !isPrimitive) key.put("required", true);
      if (parameter.getIndex() < annotations.length) {
        for (Annotation annotation : annotations[parameter.getIndex()]) {
          if (annotation instanceof JsonAlias alias) key.put("aliases", alias.value());
        }
      }
      boolean isInternal = Set.of("_sourceInfo", "ext").contains(parameter.getName());
      if (!isInternal) keys.put(parameter.getName(), key);
    }
    return keys;
  }

  private static String nameOf(KType type) {
    KClassifier classifier = type.getClassifier();
    if (!(classifier instanceof KClass<?> known)) return "any";
    Class<?> plain = JvmClassMappingKt.getJavaClass(known);
    List<String> inside =
        type.getArguments().stream()
            .map(argument -> argument.getType() == null ? "any" : nameOf(argument.getType()))
            .toList();
    return nameOf(plain, inside);
  }

  private static String nameOf(Type type) {
    if (type instanceof Class<?> plain) return nameOf(plain, List.of());
    if (!(type instanceof ParameterizedType generic)) return "any";
    List<String> inside =
        Arrays.stream(generic.getActualTypeArguments()).map(Describe::nameOf).toList();
    return nameOf((Class<?>) generic.getRawType(), inside);
  }

  private static String nameOf(Class<?> type, List<String> inside) {
    if (type.getName().startsWith("maestro.")) {
      add(type);
      return type.getSimpleName();
    }
    if (Map.class.isAssignableFrom(type)) return "map<" + inside.get(1) + ">";
    if (Collection.class.isAssignableFrom(type)) return "list<" + inside.get(0) + ">";
    return switch (type.getSimpleName()) {
      case "String" -> "string";
      case "boolean", "Boolean" -> "boolean";
      case "int", "Integer", "long", "Long" -> "integer";
      case "double", "Double" -> "number";
      default -> "any";
    };
  }

  private static void add(Class<?> type) {
    boolean isKnown = Set.of("SourceInfo", "YamlFluentCommand").contains(type.getSimpleName());
    if (!isKnown && seen.add(type.getName())) waiting.add(type);
  }

  private static void describeEnum(Class<?> type) {
    List<String> names = new ArrayList<>();
    for (Object constant : type.getEnumConstants()) names.add(((Enum<?>) constant).name());
    enums.put(type.getSimpleName(), names);
  }

  /** Keys are pressed by what people call them. */
  private static List<String> keyNames(Class<?> type) throws Exception {
    List<String> names = new ArrayList<>();
    for (Object constant : type.getEnumConstants()) {
      names.add((String) type.getMethod("getDescription").invoke(constant));
    }
    return names;
  }

  private static Object staticField(Class<?> type, String name) throws Exception {
    Field field = type.getDeclaredField(name);
    field.setAccessible(true);
    return field.get(null);
  }

  private static List<String> sorted(Collection<?> names) {
    return names.stream().map(String::valueOf).sorted().toList();
  }
}
