using System.Globalization;
using System.Text;
using PlanPortal.Core;

namespace PlanPortal.Data.Demo.Load;

/// <summary>Writes plans as people write them, so that all their work is read from words.</summary>
internal static class LoadTexts
{
    /// <summary>Duties of units under <c>Tổ chức thực hiện</c>, which are work too.</summary>
    private const int Duties = 4;

    private const int Targets = 4;

    /// <param name="place">Of the commune.</param>
    /// <param name="day">On which it will be signed.</param>
    /// <param name="tasks">Pieces of work in all.</param>
    public static string Write(LoadRandom random, string place, DateOnly day, int tasks, IReadOnlyList<string> units, IReadOnlyList<string> outside)
    {
        var topic = random.Of(LoadWords.Topics);
        var text = new StringBuilder();
        Add(text, "ỦY BAN NHÂN DÂN", $"XÃ {place.ToUpper(CultureInfo.GetCultureInfo("vi-VN"))}", "", $"{place}, ngày     tháng     năm {day.Year}", "", "KẾ HOẠCH", "",
            $"{topic.Subject} {random.Of(Scopes)} năm {day.Year}", "", "Căn cứ Luật Tổ chức chính quyền địa phương;", "", $"Ủy ban nhân dân xã {place} ban hành Kế hoạch như sau:", "", "I. MỤC TIÊU", "");
        for (var i = 0; i < Targets; i++)
        {
            Add(text, Target(random, topic, day.Year), "");
        }

        Add(text, "II. NHIỆM VỤ", "");
        var duties = Math.Min(Duties, tasks - 1);
        for (var i = 1; i <= tasks - duties; i++)
        {
            var lead = random.Of(units);
            Add(text, $"{i}. {random.Of(LoadWords.Verbs)} {random.Of(topic.Things)}", "", $"- Cơ quan chủ trì: {lead}.", "");
            if (random.Happens(70))
            {
                Add(text, $"- Cơ quan phối hợp: {string.Join(", ", random.Some([.. units.Where(u => u != lead)], 1 + random.Below(3)))}.", "");
            }

            if (Time(random, day) is { } time)
            {
                Add(text, $"- Thời gian thực hiện: {time}.", "");
            }
        }

        Add(text, "III. TỔ CHỨC THỰC HIỆN", "");
        foreach (var (unit, i) in random.Some(units, duties - 1).Select((u, i) => (u, i)))
        {
            Add(text, $"{i + 1}. {unit}", "", $"- {random.Of(LoadWords.Verbs)} {random.Of(topic.Things)} trước ngày {DueAfter(random, day).Shown()}.", "");
            if (i == 0)
            {
                Add(text, "- Báo cáo Ủy ban nhân dân xã kết quả thực hiện trước ngày 10/6 và 10/12 hằng năm.", "");
            }
        }

        Add(text, $"{duties}. Đề nghị {random.Of(outside)}", "", $"- Vận động đoàn viên, hội viên hưởng ứng: {random.Of(topic.Things)}.", "",
            "Nơi nhận:", "", "- Đảng ủy xã;", "", "- Các thôn;", "", "- Lưu: VT.", "", "TM. ỦY BAN NHÂN DÂN", "", "CHỦ TỊCH", "", LoadCommune.Chair);
        return text.ToString();
    }

    private static IReadOnlyList<string> Scopes { get; } =
        ["trên địa bàn toàn xã", "tại các thôn vùng cao", "trong trường học", "gắn với phong trào thi đua", "đợt cao điểm", "khu vực trung tâm xã", "ở các thôn ven suối"];

    private static string Target(LoadRandom random, LoadTopic topic, int year) => random.Below(3) switch
    {
        0 => $"- Phấn đấu đến hết năm {year} có ít nhất {60 + random.Below(40)}% hộ dân tham gia {random.Of(topic.Things)}.",
        1 => $"- Hoàn thành ít nhất {5 + random.Below(200)} mô hình về {random.Of(topic.Things)} trong năm {year}.",
        _ => $"- Giảm tỷ lệ chậm hạn xuống dưới {1 + random.Below(9)}% trong năm {year}.",
    };

    private static string? Time(LoadRandom random, DateOnly day) => random.Below(100) switch
    {
        < 70 => $"Hoàn thành trước ngày {DueAfter(random, day).Shown()}",
        < 80 when DueAfter(random, day) is var due => $"Quý {Quarters[(due.Month - 1) / 3]}/{due.Year}",
        < 86 => $"Hằng quý trong năm {day.AddMonths(2).Year}",
        < 90 => $"Hằng tháng trong năm {day.AddMonths(2).Year}",
        < 96 => "Thường xuyên",
        _ => null,
    };

    private static readonly string[] Quarters = ["I", "II", "III", "IV"];

    private static DateOnly DueAfter(LoadRandom random, DateOnly day) => day.AddDays(14 + random.Below(300));

    private static void Add(StringBuilder text, params string[] lines)
    {
        foreach (var line in lines)
        {
            text.Append(line).Append('\n');
        }
    }
}
