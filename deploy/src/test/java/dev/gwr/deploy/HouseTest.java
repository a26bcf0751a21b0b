package dev.gwr.deploy;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.Architectures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The compiled classes of all modules, held to the table of modules in CONTRIBUTING.md and to what it says of them. */
class HouseTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");

    /** The one module without classes of its own. */
    private static final String NO_CLASSES = "deploy";
    private static final int MANY = 9;

    private static Map<String, Set<String>> allowed;
    private static JavaClasses all;

    @BeforeAll
    static void read() throws IOException {
        allowed = table();
        List<Path> folders = allowed.keySet().stream().map(HouseTest::folder).toList();
        // Without this a module that is not built would pass as one that imports nothing.
        folders.forEach(folder -> assertTrue(Files.isDirectory(folder), folder + " is missing: build all modules"));
        all = new ClassFileImporter().importPaths(folders);
    }

    /** What each module may use, as the table says it: with what that may use in turn. */
    private static Map<String, Set<String>> table() throws IOException {
        Map<String, Set<String>> direct = new TreeMap<>();
        for (String line : Files.readAllLines(ROOT.resolve("CONTRIBUTING.md"))) {
            String[] cells = line.split("\\|");
            if (line.startsWith("| `") && cells.length == 4) {
                names(cells[1]).forEach(module -> direct.put(module, names(cells[3])));
            }
        }
        direct.remove(NO_CLASSES);
        Map<String, Set<String>> whole = new TreeMap<>();
        direct.keySet().forEach(module -> {
            Set<String> reached = new TreeSet<>();
            follow(module, direct, reached);
            whole.put(module, reached);
        });
        return whole;
    }

    private static void follow(String module, Map<String, Set<String>> direct, Set<String> reached) {
        for (String next : direct.get(module)) {
            if (reached.add(next)) {
                follow(next, direct, reached);
            }
        }
    }

    private static Set<String> names(String cell) {
        Set<String> names = new TreeSet<>();
        for (Matcher name = NAME.matcher(cell); name.find(); ) {
            names.add(name.group(1));
        }
        return names;
    }

    private static Path folder(String module) {
        return ROOT.resolve(module).resolve("target").resolve("classes").toAbsolutePath().normalize();
    }

    private static DescribedPredicate<JavaClass> of(String module) {
        String folder = folder(module).toUri().toString();
        return DescribedPredicate.describe("of " + module, one -> one.getSource()
                .filter(source -> source.getUri().toString().startsWith(folder)).isPresent());
    }

    @Test
    void eachModuleUsesWhatTheTableAllows() {
        var house = Architectures.layeredArchitecture().consideringOnlyDependenciesInLayers();
        for (String module : allowed.keySet()) {
            house = house.layer(module).definedBy(of(module));
        }
        for (Map.Entry<String, Set<String>> one : allowed.entrySet()) {
            house = one.getValue().isEmpty() ? house.whereLayer(one.getKey()).mayNotAccessAnyLayer()
                    : house.whereLayer(one.getKey()).mayOnlyAccessLayers(one.getValue().toArray(String[]::new));
        }
        house.check(all);
    }

    @Test
    void theModelIsJavaAndAnnotations() {
        classes().that(of("model")).should().onlyDependOnClassesThat().resideInAnyPackage("java..", "dev.gwr.model..",
                "org.eclipse.microprofile.openapi.annotations..", "com.fasterxml.jackson.annotation..").check(all);
    }

    @Test
    void whatReadsAndProvesKnowsNoFramework() {
        noClasses().that(of("seeds").or(of("reading"))).should().dependOnClassesThat()
                .resideInAnyPackage("io.quarkus..", "jakarta..", "io.vertx..", "org.hibernate..").check(all);
    }

    @Test
    void entitiesStayInTheirService() {
        methods().that().arePublic().and().areDeclaredInClassesThat().areAnnotatedWith("jakarta.ws.rs.Path")
                .should(new ArchCondition<JavaMethod>("answer no entity, nor what holds one") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        if (holdsEntity(method.getReturnType(), new HashSet<>())) {
                            events.add(SimpleConditionEvent.violated(method, method.getFullName() + " answers one"));
                        }
                    }
                }).check(all);
    }

    /** Two neighbours of one type can be swapped unseen; within its own file a record sees to its order itself. */
    @Test
    void recordsOfManyComponentsAreBuiltByName() {
        noClasses().should().callConstructorWhere(DescribedPredicate.describe("is of a record with "
                + MANY + " components or more, two neighbours of one type: use its builder", call ->
                call.getTargetOwner().isAssignableTo(Record.class)
                        && call.getTarget().resolveMember().filter(HouseTest::isEasilySwapped).isPresent()
                        && !home(call.getOriginOwner()).equals(home(call.getTargetOwner()))
                        && !call.getOriginOwner().getSimpleName().endsWith("Builder"))).check(all);
    }

    private static boolean isEasilySwapped(JavaConstructor constructor) {
        List<String> types = constructor.getParameterTypes().stream().map(JavaType::getName).toList();
        return types.size() >= MANY && IntStream.range(1, types.size())
                .anyMatch(at -> types.get(at).equals(types.get(at - 1)));
    }

    private static String home(JavaClass one) {
        return one.getName().replaceFirst("\\$.*", "");
    }

    private static boolean holdsEntity(JavaType type, Set<JavaClass> seen) {
        return type.getAllInvolvedRawTypes().stream().map(JavaClass::getBaseComponentType).filter(seen::add).anyMatch(
                one -> one.isAnnotatedWith("jakarta.persistence.Entity") || one.getPackageName().startsWith("dev.gwr.")
                        && one.getFields().stream().anyMatch(field -> holdsEntity(field.getType(), seen)));
    }
}
