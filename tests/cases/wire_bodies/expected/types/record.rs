// @generated
//! `Record` and `RecordHistory`.

use std::collections::BTreeMap;

use crate::runtime::{formats, json};
use super::{Note, Point};

/// Type of the schema `Record`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Record {
    /// The property `history`.
    pub history: Option<RecordHistory>,
    /// The property `notes`.
    pub notes: Option<Vec<Note>>,
    /// The property `free`.
    pub free: Option<BTreeMap<String, serde_json::Value>>,
    /// The property `table`.
    pub table: Option<Vec<Point>>,
    /// The property `point`.
    pub point: Option<Point>,
}

impl Record {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `history`.
    pub fn history(mut self, value: RecordHistory) -> Self {
        self.history = Some(value);
        self
    }

    /// Sets `notes`.
    pub fn notes(mut self, value: impl IntoIterator<Item = Note>) -> Self {
        self.notes = Some(value.into_iter().collect());
        self
    }

    /// Sets `free`.
    pub fn free(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, serde_json::Value)>,
    ) -> Self {
        self.free = Some(
            value.into_iter().map(|(name, value)| (name.into(), value)).collect(),
        );
        self
    }

    /// Sets `table`.
    pub fn table(mut self, value: impl IntoIterator<Item = Point>) -> Self {
        self.table = Some(value.into_iter().collect());
        self
    }

    /// Sets `point`.
    pub fn point(mut self, value: Point) -> Self {
        self.point = Some(value);
        self
    }
}

impl json::Decode for Record {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        let value = Self {
            history: object.optional("history"),
            notes: object.optional("notes"),
            free: object.optional("free"),
            table: object.optional("table"),
            point: object.optional("point"),
        };
        object.end()?;
        Ok(value)
    }
}

impl json::Encode for Record {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("history", &self.history);
        object.optional("notes", &self.notes);
        object.optional("free", &self.free);
        object.optional("table", &self.table);
        object.optional("point", &self.point);
    }
}

/// Type of the property `history`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RecordHistory {
    /// The property `changed`.
    pub changed: Option<formats::Date>,
    /// The property `by`.
    pub by: Option<Vec<String>>,
}

impl RecordHistory {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `changed`.
    pub fn changed(mut self, value: formats::Date) -> Self {
        self.changed = Some(value);
        self
    }

    /// Sets `by`.
    pub fn by(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.by = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

impl json::Decode for RecordHistory {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        let value = Self {
            changed: object.optional("changed"),
            by: object.optional("by"),
        };
        object.end()?;
        Ok(value)
    }
}

impl json::Encode for RecordHistory {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("changed", &self.changed);
        object.optional("by", &self.by);
    }
}

json::serde_for!(Record, RecordHistory);
