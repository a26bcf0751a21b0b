import com.fasterxml.jackson.databind.JsonNode
import dev.gwr.client.infrastructure.Serializer
import java.io.File

/** Holds a value that the sample reads to the table that all languages share. */
class Expectations(private val language: String) {
    private val json = Serializer.jacksonObjectMapper
    private val expected: JsonNode = json.readTree(File("../expectations.json"))
    private val passed = sortedSetOf<String>()

    /** Compares as JSON, in which the table is written. */
    fun equal(name: String, actual: Any?) {
        val value = json.readTree(json.writeValueAsString(actual))
        check(value == expected[name]) { "$language: $name is $value and should be ${expected[name]}" }
        passed += name
    }

    fun done() {
        expected.fieldNames().forEach { check(it in passed) { "$language: never checked: $it" } }
        val operations = passed.map { it.substringBefore('.') }.toSortedSet()
        println("$language covered ${operations.size} operations: ${operations.joinToString(" ")}")
        println("$language: ${passed.size} checks passed")
    }
}
