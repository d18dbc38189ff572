namespace PlanPortal.Core.Drafting.Meaning;

/// <summary>
/// Finds where the name of a group ends though no known verb follows: <c>các thôn đối chiếu năm sinh</c> is about <c>các thôn</c>,
/// as only few words go on with such a name: <c>các thôn trên địa bàn xã</c>, <c>các đơn vị có liên quan</c>.
/// </summary>
internal static class UnitGroups
{
    private static readonly string[] Openings = ["các", "tất cả các", "toàn thể các", "những", "mọi"];

    private static readonly string[] Places = ["thôn", "bản", "ấp", "buôn", "làng", "xóm", "khóm", "phum", "sóc", "tổ dân phố", "tổ nhân dân", "khu phố", "khu dân cư"];

    private static readonly string[] Bodies = ["cơ quan", "đơn vị", "phòng", "ban", "ngành", "sở", "bộ", "đoàn thể", "địa phương", "xã", "phường"];

    private static readonly string[] Nouns = [.. Places, .. Bodies];

    /// <summary>What a group has in common; whatever follows these is part of its name.</summary>
    private static readonly string[] GoOn =
    [
        "trên", "thuộc", "trực thuộc", "trong", "có", "liên quan", "của", "ở", "tại", "nơi", "vùng", "ven", "giáp", "lân cận", "gần", "biên giới", "đặc biệt", "khó khăn", "được", "đã", "chưa", "còn", "đang", "không", "khác", "này", "nêu", "nói",
        "trọng điểm", "đóng", "nghề", "văn hóa", "văn hoá", "nằm", "phía", "với", "cùng", "cấp", "ngang", "chuyên", "chức năng", "sự nghiệp", "hành chính", "nhà nước", "quản lý", "tham mưu", "thành viên", "đầu mối", "đảng", "đoàn", "mặt trận", "tổ chức",
        "cá nhân", "báo chí", "truyền thông", "thông tấn", "quân đội", "quân sự", "vũ trang", "lực lượng", "kinh tế", "kinh doanh", "sản xuất", "dịch vụ", "cung cấp", "cung ứng", "tư vấn", "thi công", "vận tải", "vận chuyển", "xây dựng", "viễn thông", "điện",
        "y tế", "giáo dục", "trường", "tài trợ", "tài chính", "văn phòng", "sử dụng", "bảo vệ", "tư pháp", "nội chính", "pháp luật", "dự toán", "chủ", "phối hợp", "ngoài", "theo", "bộ môn", "huyện", "tỉnh", "thành phố", "trung ương", "hội", "hiệp hội",
        "doanh nghiệp", "cơ sở", "hợp tác xã", "khám", "du lịch", "thủy lợi", "thuỷ lợi", "đào tạo", "dạy", "nghiệp vụ", "thương mại", "công tác", "ủy", "uỷ", "giao dịch", "hoạt động", "thụ hưởng", "thường trực", "tố tụng", "kiểm lâm", "môi trường", "khoa học",
    ];

    /// <summary>Past the last word that belongs to the names between the positions.</summary>
    public static int End(string text, int from, int to) => End(text, from, to, Nouns);

    /// <summary>As <see cref="End(string, int, int)"/>, for groups of villages alone: of these little else is said.</summary>
    public static int EndOfPlaces(string text, int from, int to) => End(text, from, to, Places);

    /// <summary>One village by its name: <c>thôn Bến Lội</c>, <c>tổ dân phố 5</c>.</summary>
    public static bool IsNamedPlace(string text, int at) =>
        Scan.WordAt(text, at, Places) is { } place && Scan.SkipSpaces(text, at + place.Length) is var name && name < text.Length && (char.IsUpper(text[name]) || char.IsAsciiDigit(text[name]));

    /// <summary><c>các thôn</c>.</summary>
    public static bool ArePlaces(string text, int at) => Scan.IsWordAt(text, at, "các") && Scan.WordAt(text, Scan.SkipSpaces(text, at + "các".Length), Places) is not null;

    /// <summary>True where the words tell of a village, though they do not begin with it: <c>Trưởng thôn A</c>.</summary>
    public static bool IsOfPlace(ReadOnlySpan<char> name)
    {
        foreach (var place in Places)
        {
            if (name.IndexOf(place, StringComparison.Ordinal) > 0)
            {
                return true;
            }
        }

        return false;
    }

    private static int End(string text, int from, int to, string[] nouns)
    {
        var small = text[from..to].ToLowerInvariant();
        for (var at = Scan.SkipSpaces(small, 0); at < small.Length; at = NextName(small, at))
        {
            if (Scan.WordAt(small, at, Openings) is not { } opening)
            {
                continue;
            }

            var next = Scan.SkipSpaces(small, at + opening.Length);
            while (Scan.WordAt(small, next, nouns) is { } noun)
            {
                var end = next + noun.Length;
                (at, next) = (end, AfterJoint(small, end));
                if (next == end && Scan.SkipSpaces(small, end) is var word && StopsAt(small, word, nouns) && char.IsLower(text[from + word]))
                {
                    return from + end;
                }

                next = Scan.SkipSpaces(small, next);
            }
        }

        return to;
    }

    /// <summary>A word that says nothing of the group.</summary>
    private static bool StopsAt(string small, int at, string[] nouns) =>
        at < small.Length && Scan.WordAt(small, at, GoOn) is null && Scan.WordAt(small, at, nouns) is null && AfterJoint(small, at - 1) == at - 1;

    /// <summary>Past <c>,</c>, <c>/</c>, <c>-</c>, <c>và</c>, <c>hoặc</c>; the position itself where none stands.</summary>
    private static int AfterJoint(string small, int at)
    {
        var start = Scan.SkipSpaces(small, at);
        return start >= small.Length ? at
            : small[start] is ',' or '/' or '-' or ';' ? start + 1
            : Scan.WordAt(small, start, ["và", "hoặc", "hay"]) is { } word ? start + word.Length
            : at;
    }

    /// <summary>Where the next name of the list may begin.</summary>
    private static int NextName(string small, int at)
    {
        for (var next = at; next < small.Length; next++)
        {
            if (small[next] is ',' or ';' or '/' || (small[next] == ' ' && Scan.IsWordAt(small, next + 1, "và")))
            {
                return Scan.SkipSpaces(small, small[next] == ' ' ? next + 3 : next + 1);
            }
        }

        return small.Length;
    }
}
