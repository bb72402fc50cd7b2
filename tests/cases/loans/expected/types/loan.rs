// @generated
//! `Loan` and `LoanNotesItem`.

use crate::runtime::{additional, json};

/// Type of the schema `Loan`.
#[derive(Debug, Clone, PartialEq)]
pub struct Loan {
    /// The property `book`.
    pub book: String,
    /// The property `days`.
    pub days: Option<i64>,
    /// The property `notes`.
    pub notes: Option<Vec<LoanNotesItem>>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Loan {
    /// A value with the required fields, and without any other.
    pub fn new(book: impl Into<String>) -> Self {
        Self {
            book: book.into(),
            days: None,
            notes: None,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `book`.
    pub fn book(mut self, value: impl Into<String>) -> Self {
        self.book = value.into();
        self
    }

    /// Sets `days`.
    pub fn days(mut self, value: i64) -> Self {
        self.days = Some(value);
        self
    }

    /// Sets `notes`.
    pub fn notes(mut self, value: impl IntoIterator<Item = LoanNotesItem>) -> Self {
        self.notes = Some(value.into_iter().collect());
        self
    }
}

impl json::Decode for Loan {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            book: object.required("book")?,
            days: object.optional("days"),
            notes: object.optional("notes"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Loan {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("book", &self.book);
        object.optional("days", &self.days);
        object.optional("notes", &self.notes);
        object.rest(&self.additional);
    }
}

/// An item of the list.
#[derive(Debug, Clone, PartialEq)]
pub struct LoanNotesItem {
    /// The property `text`.
    pub text: String,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl LoanNotesItem {
    /// A value with all of its fields.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `text`.
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.text = value.into();
        self
    }
}

impl json::Decode for LoanNotesItem {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            text: object.required("text")?,
            additional: object.rest()?,
        })
    }
}

impl json::Encode for LoanNotesItem {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("text", &self.text);
        object.rest(&self.additional);
    }
}

json::serde_for!(Loan, LoanNotesItem);
