//! Holds a value that the sample reads to the table that all languages share.

use std::collections::BTreeSet;

use serde::Serialize;
use serde_json::{Map, Value};

use crate::Failure;

pub struct Expectations {
    language: &'static str,
    expected: Map<String, Value>,
    passed: BTreeSet<String>,
}

impl Expectations {
    pub fn new(language: &'static str) -> Result<Self, Failure> {
        let expected = serde_json::from_str(&std::fs::read_to_string("../expectations.json")?)?;
        Ok(Self { language, expected, passed: BTreeSet::new() })
    }

    /// Compares as JSON, in which the table is written.
    pub fn equal(&mut self, name: &str, actual: impl Serialize) -> Result<(), Failure> {
        let actual = serde_json::to_value(actual)?;
        let expected = self.expected.get(name).ok_or_else(|| format!("{name} is not in expectations.json"))?;
        if !same(&actual, expected) {
            return Err(format!("{}: {name} is {actual} and should be {expected}", self.language).into());
        }
        self.passed.insert(name.to_owned());
        Ok(())
    }

    pub fn done(&self) -> Result<(), Failure> {
        if let Some(left) = self.expected.keys().find(|name| !self.passed.contains(*name)) {
            return Err(format!("{}: never checked: {left}", self.language).into());
        }
        let operations: BTreeSet<&str> = self.passed.iter().filter_map(|name| name.split('.').next()).collect();
        let names: Vec<&str> = operations.into_iter().collect();
        println!("{} covered {} operations: {}", self.language, names.len(), names.join(" "));
        println!("{}: {} checks passed", self.language, self.passed.len());
        Ok(())
    }
}

/// 5 and 5.0 are one number.
fn same(actual: &Value, expected: &Value) -> bool {
    match (actual, expected) {
        (Value::Number(one), Value::Number(other)) => one.as_f64() == other.as_f64(),
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(left, right)| same(left, right))
        }
        _ => actual == expected,
    }
}
